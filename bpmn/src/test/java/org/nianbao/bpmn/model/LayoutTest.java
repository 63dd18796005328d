package org.nianbao.bpmn.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.junit.jupiter.api.Test;

/** The drawings: straight lines, and nothing on top of anything else. */
class LayoutTest {

    @Test
    void everyLineRunsHorizontallyOrVertically() {
        for (BpmnModelInstance model : Models.all()) {
            for (BpmnEdge edge : model.getModelElementsByType(BpmnEdge.class)) {
                Iterator<Waypoint> points = edge.getWaypoints().iterator();
                Waypoint last = points.next();
                while (points.hasNext()) {
                    Waypoint next = points.next();
                    assertThat(last.getX().equals(next.getX()) || last.getY().equals(next.getY()))
                            .as(edge.getId())
                            .isTrue();
                    last = next;
                }
            }
        }
    }

    @Test
    void noShapeAndNoLabelLiesOnAnother() {
        for (BpmnModelInstance model : Models.all()) {
            List<Area> areas = Stream.concat(shapes(model), labels(model)).toList();
            List<String> overlaps = new ArrayList<>();
            for (int i = 0; i < areas.size(); i++) {
                for (int j = i + 1; j < areas.size(); j++) {
                    if (areas.get(i).rectangle.intersects(areas.get(j).rectangle)) {
                        overlaps.add(areas.get(i).name + " on " + areas.get(j).name);
                    }
                }
            }
            assertThat(overlaps).isEmpty();
        }
    }

    @Test
    void noLineRunsThroughALabel() {
        for (BpmnModelInstance model : Models.all()) {
            List<Area> labels = labels(model).toList();
            List<String> crossings = new ArrayList<>();
            for (BpmnEdge edge : model.getModelElementsByType(BpmnEdge.class)) {
                List<Waypoint> points = List.copyOf(edge.getWaypoints());
                for (int i = 1; i < points.size(); i++) {
                    Waypoint a = points.get(i - 1);
                    Waypoint b = points.get(i);
                    labels.stream()
                            .filter(l -> l.rectangle.intersectsLine(a.getX(), a.getY(), b.getX(), b.getY()))
                            .forEach(l -> crossings.add(edge.getId() + " through " + l.name));
                }
            }
            assertThat(crossings).isEmpty();
        }
    }

    private record Area(String name, Rectangle2D rectangle) {}

    /** Nodes that hold no others and sit on no border. */
    private static Stream<Area> shapes(BpmnModelInstance model) {
        return model.getModelElementsByType(BpmnShape.class).stream()
                .filter(s -> s.getBpmnElement() instanceof FlowNode)
                .filter(s -> !(s.getBpmnElement() instanceof SubProcess))
                .filter(s -> !(s.getBpmnElement() instanceof BoundaryEvent))
                .map(s -> new Area(s.getBpmnElement().getId(), rectangle(s.getBounds())));
    }

    private static Stream<Area> labels(BpmnModelInstance model) {
        Stream<Area> ofShapes = model.getModelElementsByType(BpmnShape.class).stream()
                .filter(s -> s.getBpmnLabel() != null)
                .map(s -> new Area(
                        "label of " + s.getBpmnElement().getId(),
                        rectangle(s.getBpmnLabel().getBounds())));
        Stream<Area> ofEdges = model.getModelElementsByType(BpmnEdge.class).stream()
                .filter(e -> e.getBpmnLabel() != null)
                .map(e -> new Area(
                        "label of " + e.getBpmnElement().getId(),
                        rectangle(e.getBpmnLabel().getBounds())));
        return Stream.concat(ofShapes, ofEdges);
    }

    private static Rectangle2D rectangle(Bounds bounds) {
        return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }
}
