package org.zoufang.enterprise.graphql;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.zoufang.enterprise.Enterprise;
import org.zoufang.enterprise.EnterpriseConnection;
import org.zoufang.enterprise.EnterpriseReading;
import org.zoufang.enterprise.intake.EnterpriseImport;
import org.zoufang.enterprise.intake.ImportReading;
import org.zoufang.intake.ImportRejection;
import org.zoufang.official.CurrentCaller;
import org.zoufang.shared.Ids;
import org.zoufang.shared.NotFound;

/** The register through the front door. */
@GraphQLApi
@Authenticated
@Blocking
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class EnterpriseApi {

    private final EnterpriseReading enterprises;
    private final ImportReading imports;
    private final CurrentCaller current;

    EnterpriseApi(EnterpriseReading enterprises, ImportReading imports, CurrentCaller current) {
        this.enterprises = enterprises;
        this.imports = imports;
        this.current = current;
    }

    @Query
    @Description("One enterprise")
    public Enterprise enterprise(@Id @NonNull String id) {
        return enterprises.byId(Ids.parse(id, "id")).orElseThrow(() -> new NotFound("enterprise"));
    }

    @Query
    @Description("Enterprises by name, short name, pinyin, initials or code, the best matches first")
    public EnterpriseConnection enterprises(
            @Description("The cursor after which the page begins") String after,
            @Description("How many, 20 if not said, at most 100") Integer first,
            @Description("Part of the name or short name, their pinyin or initials, or the beginning of the code")
                    String search) {
        return enterprises.search(search, first, after);
    }

    @Query
    @Description("How an import of a list goes; for the service office and administrators")
    public EnterpriseImport enterpriseImport(@Id @NonNull String id) {
        return imports.byId(current.caller(), Ids.parse(id, "id"));
    }

    @Description("What is wrong in the file, the whole file first, then by line; the report has all of it")
    public @NonNull List<@NonNull ImportRejection> rejections(
            @Source EnterpriseImport of, @Description("How many, 20 if not said, at most 100") Integer first) {
        return imports.rejections(of.id(), first, current.caller().locale());
    }
}
