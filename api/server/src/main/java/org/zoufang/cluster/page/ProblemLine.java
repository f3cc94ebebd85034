package org.zoufang.cluster.page;

import org.zoufang.problem.view.ProblemView;

/** A problem with the name of its enterprise. */
public record ProblemLine(ProblemView problem, String enterprise) {}
