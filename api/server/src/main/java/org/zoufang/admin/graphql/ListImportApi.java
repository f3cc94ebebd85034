package org.zoufang.admin.graphql;

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
import org.zoufang.admin.AdministrationImporting;
import org.zoufang.intake.ImportRejection;
import org.zoufang.intake.ListImport;
import org.zoufang.official.CurrentCaller;
import org.zoufang.shared.Ids;

/** Imports of bodies, people and pairings through the front door. */
@GraphQLApi
@Authenticated
@Blocking
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class ListImportApi {

    private final CurrentCaller current;
    private final AdministrationImporting importing;

    ListImportApi(CurrentCaller current, AdministrationImporting importing) {
        this.current = current;
        this.importing = importing;
    }

    @Query
    @Description(
            "How an import of a list of bodies, people or pairings goes; for administrators, that of pairings also for"
                    + " the service office")
    public ListImport listImport(@Id @NonNull @Description("The import") String id) {
        return importing.byId(current.caller(), Ids.parse(id, "id"));
    }

    @Description("What is wrong in the file, the whole file first, then by line; the report has all of it")
    public @NonNull List<@NonNull ImportRejection> rejections(
            @Source ListImport of, @Description("How many, 20 if not said, at most 100") Integer first) {
        return importing.rejections(current.caller(), of.id(), first);
    }
}
