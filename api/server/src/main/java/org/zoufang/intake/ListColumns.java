package org.zoufang.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.zoufang.shared.Grams;

/** All columns of a kind of list, found by what stands over them. */
public final class ListColumns<C extends ListColumn> {

    private static final Pattern REMARK = Pattern.compile("\\([^)]*\\)");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final List<C> all;
    private final Map<String, C> byHeading = new HashMap<>();

    private ListColumns(List<C> all) {
        this.all = all;
        for (C column : all) {
            column.headings().forEach(heading -> byHeading.put(bare(heading), column));
        }
    }

    @SafeVarargs
    public static <C extends ListColumn> ListColumns<C> of(C... all) {
        return new ListColumns<>(List.of(all));
    }

    /** In their usual order. */
    public List<C> all() {
        return all;
    }

    /** The column that a heading stands for; null if this kind of list has no place for it. */
    public C of(String heading) {
        C whole = byHeading.get(bare(heading));
        return whole != null
                ? whole
                : byHeading.get(bare(REMARK.matcher(Grams.fold(heading)).replaceAll("")));
    }

    static String bare(String heading) {
        return NO_WORD.matcher(Grams.fold(heading)).replaceAll("");
    }
}
