package org.zoufang.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.zoufang.contract.ImportKind;
import org.zoufang.contract.ImportState;

/** How an import of a list goes, or went. */
@Type("ListImport")
@Description("An import of a list (名单导入): how far it is, and what became of its rows")
public record ListImport(
        @Id @NonNull @Description("Its id") UUID id,
        @NonNull @Description("What the list consists of") ImportKind kind,
        @NonNull @Description("The file's name as it was handed in") String fileName,
        @NonNull @Description("How far it is") ImportState state,
        @Description("Rows read so far, without title and heading") int rowsRead,
        @Description("Rows that brought something in") int added,
        @Description("Rows that said something new of what was there") int changed,
        @Description("Rows that said what was known already") int unchanged,
        @Description("Rows that were not taken in; each is named with what to do") int rejected,
        @Description("Rows with nothing in them") int empty,
        @NonNull @Description("Headings that there is no place for") List<@NonNull String> ignoredColumns,
        @NonNull @Description("When it began") Instant startedAt,
        @Description("When it ended; null while it runs") Instant endedAt) {}
