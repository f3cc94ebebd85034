package org.zoufang.counter.page;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.zoufang.account.link.LinkHolder;
import org.zoufang.contract.LinkMatter;
import org.zoufang.problem.FileAnswer;
import org.zoufang.problem.StepFileReading;
import org.zoufang.shared.Ids;
import org.zoufang.shared.NotFound;
import org.zoufang.web.Page;

/** A file that came with what the enterprise is told of its own problem. */
@Page
@PermitAll
@Path("/counter/problem/files/{file}")
public class CounterFilePage {

    private final CounterVisitor visitor;
    private final StepFileReading files;
    private final FileAnswer answer;

    CounterFilePage(CounterVisitor visitor, StepFileReading files, FileAnswer answer) {
        this.visitor = visitor;
        this.files = files;
        this.answer = answer;
    }

    @GET
    public Response file(@PathParam("file") String id) {
        Optional<LinkHolder> found = visitor.holder(LinkMatter.PROBLEM);
        if (found.isEmpty()) {
            return visitor.turnedAway("file");
        }
        LinkHolder holder = found.get();
        return files.told(holder.enterpriseId(), holder.problemId(), Ids.parse(id, "file"))
                .map(answer::of)
                .orElseThrow(() -> new NotFound("file"));
    }
}
