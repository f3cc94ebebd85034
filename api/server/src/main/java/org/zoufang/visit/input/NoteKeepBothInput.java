package org.zoufang.visit.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Keeps both texts of a note that its author changed on two devices. */
@Input("NoteKeepBothInput")
@Description("Keeps both texts of a note that its author changed on two devices; only its author may")
public record NoteKeepBothInput(@NonNull @Id @Description("The second text: the note with siblingOfId") String id) {}
