package org.zoufang.sync;

import io.smallrye.graphql.api.OneOf;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.zoufang.commitment.input.CommitmentFulfilInput;
import org.zoufang.commitment.input.CommitmentMakeInput;
import org.zoufang.commitment.input.CommitmentRenegotiateInput;
import org.zoufang.commitment.input.CommitmentStepInput;
import org.zoufang.commitment.input.CommitmentWordInput;
import org.zoufang.hazard.input.HazardReportInput;
import org.zoufang.hazard.input.HazardStepInput;
import org.zoufang.hazard.input.HazardWarnInput;
import org.zoufang.photo.PhotoAttachInput;
import org.zoufang.photo.PhotoWithdrawInput;
import org.zoufang.problem.input.ProblemConfirmInput;
import org.zoufang.problem.input.ProblemConfirmInterimInput;
import org.zoufang.problem.input.ProblemDeliverInput;
import org.zoufang.problem.input.ProblemDissatisfiedInput;
import org.zoufang.problem.input.ProblemReopenInput;
import org.zoufang.problem.input.ProblemStepInput;
import org.zoufang.problem.input.ProblemSubmitInput;
import org.zoufang.problem.input.ProblemWithdrawInput;
import org.zoufang.visit.input.FactConflictSettleInput;
import org.zoufang.visit.input.NoteKeepBothInput;
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
        @Description("Plan a tour") TourPlanInput tourPlan,
        @Description("Record a visit") VisitRecordInput visitRecord,
        @Description("Change what a visit says") VisitReviseInput visitRevise,
        @Description("Arrive") VisitArriveInput visitArrive,
        @Description("Leave") VisitEndInput visitEnd,
        @Description("Close my notes") VisitCloseNotesInput visitCloseNotes,
        @Description("Waive somebody's notes") VisitWaiveInput visitWaive,
        @Description("Submit the visit") VisitSubmitInput visitSubmit,
        @Description("Add a participant") ParticipantAddInput participantAdd,
        @Description("Remove a participant") ParticipantRemoveInput participantRemove,
        @Description("Write a note") NoteWriteInput noteWrite,
        @Description("Change a note") NoteReviseInput noteRevise,
        @Description("Withdraw a note") NoteWithdrawInput noteWithdraw,
        @Description("Keep both texts of a note") NoteKeepBothInput noteKeepBoth,
        @Description("Choose between two values of a fact") FactConflictSettleInput factConflictSettle,
        @Description("List a photo") PhotoAttachInput photoAttach,
        @Description("Withdraw a photo") PhotoWithdrawInput photoWithdraw,
        @Description("Raise a problem") ProblemSubmitInput problemSubmit,
        @Description("Answer what the office asked about a problem") ProblemStepInput problemAnswerMore,
        @Description("An answer was brought to the enterprise") ProblemDeliverInput problemDeliver,
        @Description("The enterprise confirms") ProblemConfirmInput problemConfirm,
        @Description("The enterprise accepts what has been reached so far")
                ProblemConfirmInterimInput problemConfirmInterim,
        @Description("The enterprise is not satisfied") ProblemDissatisfiedInput problemDissatisfied,
        @Description("Report a hazard") HazardReportInput hazardReport,
        @Description("Who was told of a danger") HazardWarnInput hazardWarn,
        @Description("Remind the enterprise of a hazard") HazardStepInput hazardRemind,
        @Description("Write down a promise to an enterprise") CommitmentMakeInput commitmentMake,
        @Description("Take on a promise that somebody else wrote down") CommitmentStepInput commitmentAccept,
        @Description("Begin to keep a promise") CommitmentStepInput commitmentStart,
        @Description("A promise was fulfilled") CommitmentFulfilInput commitmentFulfil,
        @Description("Another day or other words were agreed for a promise")
                CommitmentRenegotiateInput commitmentRenegotiate,
        @Description("A promise cannot be kept") CommitmentStepInput commitmentDeclareImpossible,
        @Description("The enterprise says that a promise was kept") CommitmentWordInput commitmentAcknowledge,
        @Description("The enterprise says that a promise was not kept") CommitmentWordInput commitmentContest,
        @Description("The enterprise takes its problem back") ProblemWithdrawInput problemWithdraw,
        @Description("The enterprise was asked again and has not answered") ProblemStepInput problemReturnVisit,
        @Description("What was closed is done again") ProblemReopenInput problemReopen) {}
