package org.zoufang.seal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zoufang.contract.Catalogue;
import org.zoufang.contract.evidence.EvidenceKind;
import org.zoufang.photo.StoredPhoto;
import org.zoufang.problem.casefile.CaseDepartment;
import org.zoufang.problem.casefile.CaseFile;
import org.zoufang.problem.casefile.CaseStep;
import org.zoufang.rulebook.RulebookReading;
import org.zoufang.rulebook.Term;

/** Writes down a case as the documents of its chain: the problem, then step by step with the files that came along. */
@ApplicationScoped
class CaseDocuments {

    private static final Set<String> DECIDING = Set.of(
            "accept",
            "redirect",
            "assign",
            "decideObjection",
            "decideExtension",
            "holdCaseMeeting",
            "overturnRefusal",
            "supervisionIssue",
            "supervisionUpgrade",
            "supervisionClose");
    private static final Set<String> WITHDRAWING = Set.of("withdraw", "reopen");

    private final RulebookReading rulebook;

    CaseDocuments(RulebookReading rulebook) {
        this.rulebook = rulebook;
    }

    /** The problem as it was brought in. */
    ChainPart problem(CaseFile file) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("id", file.id());
        facts.put("number", file.number());
        facts.put("text", file.text());
        facts.put("type", file.type());
        facts.put("typeWords", words(Catalogue.PROBLEM_TYPE, file.type()));
        facts.put("category", file.category());
        facts.put("categoryWords", words(Catalogue.PROBLEM_CATEGORY, file.category()));
        facts.put("source", file.source());
        facts.put("firstSeenBy", file.firstSeenBy());
        facts.put("contactName", file.contactName());
        facts.put("raisedBy", file.raisedBy());
        facts.put("visitId", file.visitId());
        facts.put("heardAt", file.heardAt());
        facts.put("submittedAt", file.submittedAt());
        String by = file.raisedBy() == null ? file.contactName() : file.raisedBy();
        return ChainPart.document(EvidenceKind.PROBLEM, "problem", file.submittedAt(), by, facts);
    }

    /** All steps after it was brought in. */
    List<ChainPart> steps(CaseFile file) {
        List<ChainPart> parts = new ArrayList<>();
        for (CaseStep step : file.steps()) {
            if (!step.command().equals("submit")) {
                if (step.delivery() != null && step.reply() != null) {
                    parts.add(reply(step));
                }
                parts.add(ChainPart.document(kind(step), step.command(), step.at(), by(step), facts(step)));
            }
            for (CaseStep.CaseAttachment each : step.files()) {
                parts.add(file(step, each));
            }
        }
        return parts;
    }

    /** Which departments answered for it, and from when to when. */
    ChainPart departments(CaseFile file) {
        List<Map<String, Object>> runs = new ArrayList<>();
        for (CaseDepartment run : file.departments()) {
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("name", run.name());
            facts.put("role", run.role());
            facts.put("assignedAt", run.assignedAt());
            facts.put("signedAt", run.signedAt());
            facts.put("dueOn", run.dueOn());
            facts.put("endedAt", run.endedAt());
            runs.add(facts);
        }
        return ChainPart.document(EvidenceKind.STEP, "departments", file.closedAt(), null, Map.of("departments", runs));
    }

    /** The answer as its enterprise was given it: under the delivery that brought it. */
    private static ChainPart reply(CaseStep step) {
        CaseStep.CaseReply reply = step.reply();
        return ChainPart.document(EvidenceKind.REPLY, "reply", reply.givenAt(), reply.department(), reply(reply));
    }

    private static ChainPart file(CaseStep step, CaseStep.CaseAttachment file) {
        StoredPhoto stored = new StoredPhoto(file.id(), file.sha256(), file.size(), file.mediaType());
        return ChainPart.file(EvidenceKind.FILE, "file", step.at(), by(step), stored, Map.of("fileName", file.name()));
    }

    private static String by(CaseStep step) {
        return step.by() == null ? step.contactName() : step.by();
    }

    private static EvidenceKind kind(CaseStep step) {
        if (step.delivery() != null) {
            return EvidenceKind.DELIVERY;
        }
        if (step.word() != null || WITHDRAWING.contains(step.command())) {
            return EvidenceKind.CONFIRMATION;
        }
        if (step.reply() != null) {
            return EvidenceKind.REPLY;
        }
        return DECIDING.contains(step.command()) ? EvidenceKind.DECISION : EvidenceKind.STEP;
    }

    private static Map<String, Object> facts(CaseStep step) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("id", step.id());
        facts.put("command", step.command());
        facts.put("from", step.from());
        facts.put("to", step.to());
        facts.put("at", step.at());
        facts.put("official", step.by());
        facts.put("onBehalfOf", step.onBehalfOf());
        facts.put("contactName", step.contactName());
        facts.put("text", step.text());
        facts.put("until", step.extension());
        if (step.reply() != null && step.delivery() == null) {
            facts.putAll(reply(step.reply()));
        }
        if (step.meeting() != null) {
            facts.put("heldOn", step.meeting().heldOn());
            facts.put("participants", step.meeting().participants());
            facts.put("decision", step.meeting().decision());
        }
        if (step.delivery() != null) {
            facts.put("way", step.delivery().way());
            facts.put("toWhom", step.delivery().toWhom());
            facts.put("deliveredAt", step.delivery().deliveredAt());
            facts.put("reachedAt", step.delivery().reachedAt());
        }
        if (step.signature() != null) {
            facts.put("signedBy", step.signature().signedBy());
            facts.put("signature", step.signature().path());
        }
        if (step.word() != null) {
            facts.put("verdict", step.word().verdict());
            facts.put("outcome", step.word().outcome());
            facts.put("result", step.word().result());
            facts.put("manner", step.word().manner());
        }
        return facts;
    }

    private static Map<String, Object> reply(CaseStep.CaseReply reply) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("replyId", reply.id());
        facts.put("department", reply.department());
        facts.put("outcome", reply.outcome());
        facts.put("replyText", reply.text());
        facts.put("legalBasis", reply.legalBasis());
        facts.put("alternatives", reply.alternatives());
        facts.put("nextOn", reply.nextOn());
        facts.put("givenAt", reply.givenAt());
        return facts;
    }

    private String words(Catalogue catalogue, String code) {
        return rulebook.terms(catalogue, null).stream()
                .filter(term -> term.code().equals(code))
                .map(CaseDocuments::words)
                .findFirst()
                .orElse(null);
    }

    private static String words(Term term) {
        return term.zh() + " " + term.en();
    }
}
