package org.redress.diagrams;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.Script;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.TimeCycle;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.TimeDuration;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.process.PersonTask;
import org.redress.process.ProcessTask;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** One name: the task of a diagram, its bean, its class, its form; both ways, for every diagram. */
class DiagramsTest {

    private static final Pattern GENERATED = Pattern.compile(".*_(?=[a-z]*[0-9])[0-9a-z]{7}");
    private static final Pattern CYRILLIC = Pattern.compile(".*[а-яё].*", Pattern.DOTALL);
    private static final int MOST_VARIABLES = 10;
    private static final int MOST_NODES = 25;
    private static final int WIDE_ENOUGH = 140;

    static List<Drawn> diagrams() {
        return Drawn.all();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyServiceTaskIsABeanOfItsName(Drawn diagram) {
        var classes = names(ProcessTask.class);
        assertThat(diagram.all(ServiceTask.class)).allSatisfy(task -> {
            assertThat(task.getCamundaDelegateExpression()).isEqualTo("${" + task.getId() + "}");
            assertThat(task.getCamundaClass()).isNull();
            assertThat(task.getCamundaExpression()).isNull();
            assertThat(task.getCamundaTopic()).isNull();
            assertThat(classes).contains(task.getId());
        });
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyUserTaskHasItsClassAndItsForm(Drawn diagram) {
        var classes = names(PersonTask.class);
        assertThat(diagram.all(UserTask.class)).allSatisfy(task -> {
            assertThat(classes).contains(task.getId());
            assertThat(Drawn.forms()).contains(task.getId());
            assertThat(task.getCamundaCandidateGroups()).isNull();
            assertThat(task.getCamundaCandidateUsers()).isNull();
            assertThat(task.getCamundaAssignee()).isNull();
            assertThat(task.getCamundaDueDate()).isNull();
        });
        assertThat(diagram.all(Task.class))
                .allMatch(
                        task -> task instanceof UserTask || task instanceof ServiceTask || task instanceof ReceiveTask,
                        "a person's, a bean's, or a wait for a message");
        assertThat(diagram.all(CamundaTaskListener.class)).isEmpty();
    }

    @Test
    void everyClassAndEveryFormHasItsTask() {
        var services = ids(ServiceTask.class);
        var people = ids(UserTask.class);
        assertThat(names(ProcessTask.class)).as("classes of service tasks").isEqualTo(services);
        assertThat(names(PersonTask.class)).as("classes of people's tasks").isEqualTo(people);
        assertThat(Drawn.forms()).as("forms").isEqualTo(people);
    }

    /** Of two beans of one name the second gets a longer one, and a diagram would find the wrong one. */
    @Test
    void noOtherBeanTakesATasksName() {
        var tasks = new TreeSet<>(names(ProcessTask.class));
        tasks.addAll(names(PersonTask.class));
        var beans = new ClassPathScanningCandidateComponentProvider(true)
                .findCandidateComponents("org.redress").stream()
                        .map(bean -> String.valueOf(bean.getBeanClassName()))
                        .filter(bean -> tasks.contains(simple(bean)))
                        .toList();
        assertThat(beans).hasSameSizeAs(tasks).allMatch(bean -> bean.contains(".tasks."));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyIdWasChosen(Drawn diagram) {
        var ids = new ArrayList<String>();
        diagram.all(FlowElement.class).stream().map(BaseElement::getId).forEach(ids::add);
        diagram.all(Message.class).stream().map(BaseElement::getId).forEach(ids::add);
        diagram.all(EventDefinition.class).stream()
                .map(BaseElement::getId)
                .filter(Objects::nonNull)
                .forEach(ids::add);
        assertThat(ids).allSatisfy(id -> assertThat(id).isNotNull().doesNotMatch(GENERATED));
        var kebab = diagram.id().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        assertThat(diagram.file()).isEqualTo(kebab + ".bpmn");
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void noTermStandsInADiagramAndNoLogic(Drawn diagram) {
        assertThat(diagram.all(TimeDuration.class)).isEmpty();
        assertThat(diagram.all(TimeCycle.class)).isEmpty();
        assertThat(diagram.all(Script.class)).isEmpty();
        assertThat(diagram.all(TimeDate.class))
                .allSatisfy(date ->
                        assertThat(Drawn.variable(date.getTextContent())).doesNotContain(" "));
        assertThat(diagram.all(ConditionExpression.class))
                .allSatisfy(asked ->
                        assertThat(Drawn.variable(asked.getTextContent())).doesNotContain(" "));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void holdsFewVariables(Drawn diagram) {
        assertThat(diagram.variables()).hasSizeLessThanOrEqualTo(MOST_VARIABLES);
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void livesAsLongAsItSaysAndOpensInTheModeler(Drawn diagram) {
        assertThat(diagram.all(Process.class)).hasSize(1).allSatisfy(process -> {
            assertThat(process.isExecutable()).isTrue();
            assertThat(process.getCamundaHistoryTimeToLiveString()).matches("P[0-9]+D");
            assertThat(process.getName()).matches(CYRILLIC);
        });
        var definitions = diagram.model().getDefinitions().getDomElement();
        var modeler = "http://camunda.org/schema/modeler/1.0";
        assertThat(definitions.getAttribute(modeler, "executionPlatform")).isEqualTo("Camunda Platform");
        assertThat(definitions.getAttribute(modeler, "executionPlatformVersion"))
                .isEqualTo("7.24.0");
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void callsOnlyWhatIsDeployedWithItAndPassesTheKey(Drawn diagram) {
        var known = ids(Process.class);
        assertThat(diagram.all(CallActivity.class)).allSatisfy(call -> {
            assertThat(known).contains(call.getCalledElement());
            assertThat(call.getCamundaCalledElementBinding()).isEqualTo("deployment");
            assertThat(call.getExtensionElements()
                            .getElementsQuery()
                            .filterByType(CamundaIn.class)
                            .list())
                    .anyMatch(in -> "#{execution.processBusinessKey}".equals(in.getCamundaBusinessKey()));
        });
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void speaksRussianWherePeopleRead(Drawn diagram) {
        assertThat(diagram.all(FlowNode.class).stream().filter(node -> !joins(node) && !beginsAnInnerScope(node)))
                .allSatisfy(node -> assertThat(node.getName()).as(node.getId()).matches(CYRILLIC));
        assertThat(diagram.all(ExclusiveGateway.class).stream().filter(gateway -> !joins(gateway)))
                .allSatisfy(gateway -> {
                    assertThat(gateway.getName()).as("a gateway asks").endsWith("?");
                    assertThat(gateway.getOutgoing())
                            .extracting(SequenceFlow::getName)
                            .doesNotContainNull();
                });
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everythingIsDrawnWideEnoughForRussianWords(Drawn diagram) {
        var shapes = new TreeSet<String>();
        diagram.all(BpmnShape.class).forEach(shape -> {
            shapes.add(shape.getBpmnElement().getId());
            if (shape.getBpmnElement() instanceof Task || shape.getBpmnElement() instanceof CallActivity) {
                assertThat(shape.getBounds().getWidth()).isGreaterThanOrEqualTo(WIDE_ENOUGH);
            }
        });
        var edges = new TreeSet<String>();
        diagram.all(BpmnEdge.class).forEach(edge -> {
            edges.add(edge.getBpmnElement().getId());
            if (((SequenceFlow) edge.getBpmnElement()).getName() != null) {
                assertThat(edge.getBpmnLabel().getBounds()).as(edge.getId()).isNotNull();
            }
        });
        assertThat(shapes)
                .containsAll(diagram.all(FlowNode.class).stream()
                        .map(BaseElement::getId)
                        .toList());
        assertThat(edges)
                .containsAll(diagram.all(SequenceFlow.class).stream()
                        .map(BaseElement::getId)
                        .toList());
    }

    /** A box within a diagram, such as the one term of a clock, is taken in by itself. */
    @ParameterizedTest
    @MethodSource("diagrams")
    void isSmallEnoughToBeTakenInAtOnce(Drawn diagram) {
        var scopes = diagram.all(FlowNode.class).stream().collect(groupingBy(FlowNode::getParentElement));
        assertThat(scopes.values()).allSatisfy(nodes -> assertThat(nodes).hasSizeLessThanOrEqualTo(MOST_NODES));
    }

    /** Whatever goes back to the left is a loop: from its target it is reached again. */
    @ParameterizedTest
    @MethodSource("diagrams")
    void readsFromLeftToRight(Drawn diagram) {
        var middle = new HashMap<FlowNode, Double>();
        diagram.all(BpmnShape.class).stream()
                .filter(shape -> shape.getBpmnElement() instanceof FlowNode)
                .forEach(shape -> middle.put(
                        (FlowNode) shape.getBpmnElement(),
                        shape.getBounds().getX() + shape.getBounds().getWidth() / 2));
        assertThat(diagram.all(SequenceFlow.class))
                .filteredOn(flow -> middle.get(flow.getTarget()) < middle.get(flow.getSource()))
                .allSatisfy(back -> assertThat(reached(back.getTarget(), new HashSet<>()))
                        .as(back.getId())
                        .contains(back.getSource()));
    }

    private static Set<FlowNode> reached(FlowNode from, Set<FlowNode> known) {
        if (known.add(from)) {
            from.getOutgoing().forEach(flow -> reached(flow.getTarget(), known));
            from.getModelInstance().getModelElementsByType(BoundaryEvent.class).stream()
                    .filter(event -> event.getAttachedTo().equals(from))
                    .forEach(event -> reached(event, known));
        }
        return known;
    }

    @Test
    void namesEveryMessageOnce() {
        assertThat(Drawn.all().stream()
                        .flatMap(diagram -> diagram.all(Message.class).stream())
                        .map(Message::getName))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyDecisionTableCitesItsClausesAndLivesAsLongAsItSays() {
        assertThat(Drawn.files("dmn")).isNotEmpty().allSatisfy(file -> {
            var model = Dmn.readModelFromFile(file.toFile());
            assertThat(model.getModelElementsByType(Decision.class))
                    .allSatisfy(decision -> assertThat(decision.getCamundaHistoryTimeToLiveString())
                            .isNotBlank());
        });
    }

    private static boolean joins(FlowNode node) {
        return node instanceof Gateway gateway
                && !(gateway instanceof EventBasedGateway)
                && gateway.getOutgoing().size() == 1;
    }

    private static boolean beginsAnInnerScope(FlowNode node) {
        return node instanceof StartEvent start
                && start.getEventDefinitions().isEmpty()
                && start.getParentElement() instanceof SubProcess;
    }

    private static Set<String> ids(Class<? extends BaseElement> kind) {
        var ids = new TreeSet<String>();
        Drawn.all().forEach(diagram -> diagram.all(kind).forEach(element -> ids.add(element.getId())));
        return ids;
    }

    /** The beans of a kind of task, by name; only the house's own, never those of a test. */
    private static Set<String> names(Class<?> kind) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(kind));
        var names = new TreeSet<String>();
        for (var bean : scanner.findCandidateComponents("org.redress")) {
            var name = String.valueOf(bean.getBeanClassName());
            if (name.contains(".tasks.")) {
                names.add(simple(name));
            }
        }
        return names;
    }

    private static String simple(String className) {
        var simple = className.substring(className.lastIndexOf('.') + 1);
        return Character.toLowerCase(simple.charAt(0)) + simple.substring(1);
    }
}
