package org.zoufang.enterprise.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.contract.ImportState;

/** How an import of a list of enterprises goes, or went. */
@Description("An import of a list of enterprises (企业名单导入): how far it is, and what became of its rows")
public record EnterpriseImport(
        @Id @NonNull @Description("Its id") UUID id,
        @NonNull @Description("The file's name as it was handed in") String fileName,
        @NonNull @Description("How far it is") ImportState state,
        @Description("Rows read so far, without title and heading") int rowsRead,
        @Description("Enterprises that are new") int added,
        @Description("Enterprises of which the list said something new") int changed,
        @Description("Enterprises of which the register said the same already") int unchanged,
        @Description("Rows that were not taken in; each is named with what to do") int rejected,
        @Description("Rows with nothing in them") int empty,
        @NonNull @Description("Headings that the register has no place for") List<@NonNull String> ignoredColumns,
        @NonNull @Description("When it began") Instant startedAt,
        @Description("When it ended; null while it runs") Instant endedAt) {}
