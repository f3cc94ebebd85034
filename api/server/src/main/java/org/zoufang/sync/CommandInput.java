package org.zoufang.sync;

import io.smallrye.graphql.api.OneOf;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.zoufang.visit.input.NoteReviseInput;
import org.zoufang.visit.input.NoteWithdrawInput;
import org.zoufang.visit.input.NoteWriteInput;
import org.zoufang.visit.input.ParticipantAddInput;
import org.zoufang.visit.input.ParticipantRemoveInput;
import org.zoufang.visit.input.TourPlanInput;
import org.zoufang.visit.input.VisitArriveInput;
import org.zoufang.visit.input.VisitCloseNotesInput;
import org.zoufang.visit.input.VisitEndInput;
import org.zoufang.visit.input.VisitRecordInput;
import org.zoufang.visit.input.VisitReviseInput;
import org.zoufang.visit.input.VisitSubmitInput;
import org.zoufang.visit.input.VisitWaiveInput;

/** One command of a phone: exactly one of the single mutations' inputs. */
@OneOf
@Input("CommandInput")
@Description("One command: exactly one of these, with the input of the mutation of its name")
public record CommandInput(
        TourPlanInput tourPlan,
        VisitRecordInput visitRecord,
        VisitReviseInput visitRevise,
        VisitArriveInput visitArrive,
        VisitEndInput visitEnd,
        VisitCloseNotesInput visitCloseNotes,
        VisitWaiveInput visitWaive,
        VisitSubmitInput visitSubmit,
        ParticipantAddInput participantAdd,
        ParticipantRemoveInput participantRemove,
        NoteWriteInput noteWrite,
        NoteReviseInput noteRevise,
        NoteWithdrawInput noteWithdraw) {}
