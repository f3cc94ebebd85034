package org.zoufang.problem.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.zoufang.official.CurrentCaller;
import org.zoufang.problem.FileAnswer;
import org.zoufang.problem.StepFileReading;
import org.zoufang.shared.Ids;

/** Files that came with replies and other steps, as they were handed in. */
@Path("/problem-files/{file}")
public class ProblemFileResource {

    private final StepFileReading reading;
    private final FileAnswer answer;
    private final CurrentCaller current;

    ProblemFileResource(StepFileReading reading, FileAnswer answer, CurrentCaller current) {
        this.reading = reading;
        this.answer = answer;
        this.current = current;
    }

    @GET
    public Response file(@PathParam("file") String id) {
        return answer.of(reading.shown(current.caller(), Ids.parse(id, "file")));
    }
}
