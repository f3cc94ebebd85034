package org.zoufang.enterprise;

import java.util.Objects;
import java.util.UUID;
import org.zoufang.contract.CreditCode;
import org.zoufang.contract.SizeClass;
import org.zoufang.shared.Spelling;

/**
 * What a list says about one enterprise. Null means that the list does not say: what the register knows then stays.
 *
 * @param divisionCode a code that the register knows
 */
public record EnterpriseFacts(
        CreditCode creditCode,
        String name,
        String shortName,
        SizeClass sizeClass,
        String sector,
        String divisionCode,
        String address,
        Boolean keyEnterprise) {

    public EnterpriseFacts {
        Objects.requireNonNull(creditCode);
        Objects.requireNonNull(name);
    }

    Enterprise asNew(UUID id) {
        Spelling spelling = Spelling.of(name);
        return new Enterprise(
                id,
                creditCode.value(),
                name,
                shortName,
                spelling.pinyin(),
                spelling.initials(),
                sizeClass,
                sector,
                divisionCode,
                address,
                Boolean.TRUE.equals(keyEnterprise));
    }

    Enterprise over(Enterprise known) {
        boolean sameName = name.equals(known.name());
        Spelling spelling = sameName ? null : Spelling.of(name);
        return new Enterprise(
                known.id(),
                known.creditCode(),
                name,
                or(shortName, known.shortName()),
                sameName ? known.pinyin() : spelling.pinyin(),
                sameName ? known.initials() : spelling.initials(),
                or(sizeClass, known.sizeClass()),
                or(sector, known.sector()),
                or(divisionCode, known.divisionCode()),
                or(address, known.address()),
                or(keyEnterprise, known.keyEnterprise()));
    }

    private static <T> T or(T said, T known) {
        return said == null ? known : said;
    }
}
