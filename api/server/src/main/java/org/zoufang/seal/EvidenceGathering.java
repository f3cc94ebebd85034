package org.zoufang.seal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.zoufang.account.link.LinkHolder;
import org.zoufang.contract.ProblemState;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.evidence.EvidenceKind;
import org.zoufang.enterprise.Enterprise;
import org.zoufang.enterprise.EnterpriseReading;
import org.zoufang.official.Caller;
import org.zoufang.official.Official;
import org.zoufang.official.OfficialReading;
import org.zoufang.photo.StoredPhoto;
import org.zoufang.problem.ProblemPhoto;
import org.zoufang.problem.ProblemPhotoReading;
import org.zoufang.problem.casefile.CaseFile;
import org.zoufang.problem.casefile.CaseFileReading;
import org.zoufang.shared.NotFound;
import org.zoufang.shared.Refused;

/** Brings together what may go into a package for this reader, and says what may not. */
@ApplicationScoped
class EvidenceGathering {

    private final CaseFileReading cases;
    private final CaseDocuments documents;
    private final VisitEvidence visit;
    private final ProblemPhotoReading given;
    private final EnterpriseReading enterprises;
    private final OfficialReading officials;

    EvidenceGathering(
            CaseFileReading cases,
            CaseDocuments documents,
            VisitEvidence visit,
            ProblemPhotoReading given,
            EnterpriseReading enterprises,
            OfficialReading officials) {
        this.cases = cases;
        this.documents = documents;
        this.visit = visit;
        this.given = given;
        this.enterprises = enterprises;
        this.officials = officials;
    }

    /**
     * All that this official may see.
     *
     * @throws NotFound if there is none that he may see
     * @throws Refused with PROBLEM_NOT_IN_STATE if it is not closed
     */
    Gathered full(Caller caller, UUID problemId) {
        CaseFile file = closed(cases.full(caller, problemId).orElseThrow(() -> new NotFound("problem")));
        List<String> leftOut = new ArrayList<>();
        List<ChainPart> parts = new ArrayList<>(visit.of(caller, problemId, leftOut));
        parts.addAll(given(file));
        parts.add(documents.problem(file));
        parts.addAll(documents.steps(file));
        parts.add(documents.departments(file));
        leftOut.add("答复草稿的内容 what was drafted and not given");
        String name = officials.byId(caller.officialId()).map(Official::name).orElse("-");
        return new Gathered(
                file,
                enterprise(file),
                EvidenceEdition.FULL,
                parts,
                leftOut,
                caller.officialId(),
                caller.deviceId(),
                null,
                name,
                null);
    }

    /**
     * What the enterprise is told, and what it handed in itself.
     *
     * @throws NotFound if its link may not show it
     * @throws Refused with PROBLEM_NOT_IN_STATE if it is not closed
     */
    Gathered own(LinkHolder holder) {
        CaseFile file =
                closed(cases.own(holder.enterpriseId(), holder.problemId()).orElseThrow(() -> new NotFound("problem")));
        List<ChainPart> parts = told(file);
        int internal = cases.internalSteps(file.id());
        List<String> leftOut =
                new ArrayList<>(List.of("工作人员姓名 names of officials", "走访笔记和走访照片 the notes and photos of the visit"));
        if (internal > 0) {
            leftOut.add("内部办理步骤 " + internal + " 项 steps inside the departments: " + internal);
        }
        return new Gathered(
                file,
                enterprise(file),
                EvidenceEdition.ENTERPRISE,
                parts,
                leftOut,
                null,
                null,
                holder.linkId(),
                holder.contactName(),
                null);
    }

    /**
     * What the enterprise is told at this moment, in the transaction of the step that closes its problem.
     *
     * @throws NotFound if a link may not show it
     */
    Gathered told(UUID enterpriseId, UUID problemId) {
        CaseFile file = cases.own(enterpriseId, problemId).orElseThrow(() -> new NotFound("problem"));
        return new Gathered(
                file, enterprise(file), EvidenceEdition.ENTERPRISE, told(file), List.of(), null, null, null, "-", null);
    }

    private List<ChainPart> told(CaseFile file) {
        List<ChainPart> parts = new ArrayList<>(given(file));
        parts.add(documents.problem(file));
        parts.addAll(documents.steps(file));
        return parts;
    }

    private static CaseFile closed(CaseFile file) {
        if (file.state() != ProblemState.CLOSED) {
            throw Refused.because(RefusalCode.PROBLEM_NOT_IN_STATE, "id", file.state());
        }
        return file;
    }

    /** The photos that the enterprise handed in with its own report. */
    private List<ChainPart> given(CaseFile file) {
        List<ChainPart> parts = new ArrayList<>();
        for (ProblemPhoto photo : given.ofProblems(List.of(file.id())).getOrDefault(file.id(), List.of())) {
            StoredPhoto stored = new StoredPhoto(photo.id(), photo.sha256(), photo.size(), photo.mediaType());
            parts.add(ChainPart.file(
                    EvidenceKind.PHOTO,
                    "photo",
                    photo.givenAt(),
                    file.contactName(),
                    stored,
                    VisitEvidence.photo(photo)));
        }
        return parts;
    }

    private Enterprise enterprise(CaseFile file) {
        return enterprises.byId(file.enterpriseId()).orElseThrow(() -> new NotFound("enterprise"));
    }
}
