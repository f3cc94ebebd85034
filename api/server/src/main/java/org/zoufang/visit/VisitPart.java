package org.zoufang.visit;

import io.quarkus.qute.TemplateInstance;
import org.zoufang.official.Caller;
import org.zoufang.visit.view.VisitView;

/** What another room shows on the page of a visit that the caller may see, such as its photos. Give it as a bean. */
public interface VisitPart {

    TemplateInstance of(VisitView visit, Caller caller);
}
