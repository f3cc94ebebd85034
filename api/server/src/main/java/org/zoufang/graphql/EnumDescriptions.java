package org.zoufang.graphql;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.Map;

/** What the contract's enums mean, in the schema: the contract itself is plain Java and bears no annotations. */
final class EnumDescriptions extends GraphQLTypeVisitorStub {

    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry(
                    "ClockFlag",
                    "What looks wrong about the times that devices said of a visit, a note or a photo; what they said is kept as it is"),
            Map.entry("Confidentiality", "Who may read a note (密级)"),
            Map.entry("Entity", "A kind of row that a phone may hold"),
            Map.entry("FactChoice", "Which of two values of a fact stands"),
            Map.entry("ImportState", "How far an import of the register is"),
            Map.entry("ImportKind", "What a list that is imported consists of (名单种类)"),
            Map.entry("InspectionType", "Type of an administrative inspection (检查类型, 国办发〔2024〕54号)"),
            Map.entry("NoteKind", "What a note is"),
            Map.entry("OrganisationKind", "Kind of an organisation (单位类别)"),
            Map.entry("PairingType", "Why a person is paired with an enterprise (结对类型)"),
            Map.entry("ParticipantRole", "What a participant does in a visit"),
            Map.entry("PhotoSource", "Whether a photo was taken on the spot or picked"),
            Map.entry("PhotoState", "Whether a photo's bytes have arrived"),
            Map.entry("PushOutcome", "What became of a group of commands"),
            Map.entry("RefusalCode", "Why something is refused; the message says what to do"),
            Map.entry("Role", "The capacity in which a person acts (身份)"),
            Map.entry(
                    "SignInMode",
                    "Where people prove who they are: by password here, or at an OpenID Connect provider"),
            Map.entry("Scope", "How far a post lets its holder see (可见范围)"),
            Map.entry("SizeClass", "Size of an enterprise by the statistical classes (国统字〔2017〕213号)"),
            Map.entry("Catalogue", "A list of terms that a city keeps itself (目录)"),
            Map.entry("DayKind", "How a day differs from the weekly pattern (节假日安排)"),
            Map.entry("ProposalState", "How far a proposal is; one proposes, another decides"),
            Map.entry("ProposalSubject", "What a proposal changes"),
            Map.entry("QuarantineState", "How it stands with what could not be stored in its place (待处理内容)"),
            Map.entry("QuarantineSettlement", "How a person settles what could not be stored in its place"),
            Map.entry("Rule", "What a city lays down by number (规则)"),
            Map.entry("RuleUnit", "What the number of a rule counts"),
            Map.entry("ProblemState", "How far a problem (诉求) is"),
            Map.entry("ProblemSource", "Where a problem came from"),
            Map.entry(
                    "ProblemOutcome",
                    "What a reply comes to: A solved, B being solved, C planned, D cannot be solved for now"),
            Map.entry("CommitmentState", "How far a promise to an enterprise (承诺事项) is"),
            Map.entry("CommitmentStanding", "Whether a promise was kept: counted when it is asked, stored nowhere"),
            Map.entry("ProblemNature", "Whether one enterprise has a problem or many"),
            Map.entry("FirstSeenBy", "Who saw a problem first: found before anybody had to ask is worth more"),
            Map.entry("ClusterState", "How far a common problem (共性问题) is"),
            Map.entry("ClusterProposalState", "What became of a proposal that problems are a common one (建议归并)"),
            Map.entry("MemberStanding", "How it stands with one enterprise's problem in a common one"),
            Map.entry("ComplaintState", "How far a complaint about conduct (投诉) is"),
            Map.entry("SupervisionLevel", "The colour of a supervision order (蓝、橙、红)"),
            Map.entry("MeasureState", "How far a measure of a plan (一企一策) is"),
            Map.entry("SupervisionState", "How far a supervision order (督办单) is"),
            Map.entry("HazardState", "How far a safety hazard (安全隐患) is"),
            Map.entry("HazardGrade", "How grave a hazard is; the competent regulator says so, never a visitor"),
            Map.entry("HazardReviewOutcome", "What comes of an enterprise's objection to a hazard"),
            Map.entry("PhotoPhase", "Whether a photo shows a hazard as it was found or as it is after rectification"),
            Map.entry("Urgency", "How soon a problem hurts"),
            Map.entry(
                    "HandOverThing", "What goes along when an enterprise is handed from one person to another (移交事项)"),
            Map.entry("FigureGrouping", "By what figures are told apart; never by person"),
            Map.entry("SignatureWay", "How somebody showed once more that it is he who signs (签字方式)"),
            Map.entry("HandlerRole", "How a department answers for a problem (主办、协办)"),
            Map.entry("DeliveryWay", "How an answer was brought to an enterprise"),
            Map.entry("EnterpriseVerdict", "What an enterprise said to an answer; no answer is never satisfaction"),
            Map.entry("Satisfaction", "How content an enterprise is"),
            Map.entry(
                    "NoticeKind",
                    "What an enterprise has to be told about its problem, its hazard or a promise made to it"),
            Map.entry("NoticeMatter", "What a notice is about"),
            Map.entry("NoticeWay", "How a notice goes to an enterprise"),
            Map.entry("NoticeState", "Whether a notice has reached an enterprise"),
            Map.entry("LinkMatter", "What a link of an enterprise is good for: one matter and nothing beside it"),
            Map.entry("VisitFact", "A fact of a visit about which two people can differ"),
            Map.entry("VisitKind", "Kind of a visit (入企类别): who may record it, and on which legal basis"),
            Map.entry("VisitState", "How far a visit is"));

    private EnumDescriptions() {}

    static GraphQLSchema in(GraphQLSchema schema) {
        return SchemaTransformer.transformSchema(schema, new EnumDescriptions());
    }

    @Override
    public TraversalControl visitGraphQLEnumType(GraphQLEnumType type, TraverserContext<GraphQLSchemaElement> context) {
        String text = TEXTS.get(type.getName());
        return text == null
                        || type.getDescription() != null
                                && !type.getDescription().isBlank()
                ? TraversalControl.CONTINUE
                : changeNode(context, type.transform(changed -> changed.description(text)));
    }
}
