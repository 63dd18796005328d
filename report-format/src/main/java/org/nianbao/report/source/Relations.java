package org.nianbao.report.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which part of a package belongs to which, by the kind of their relation. Relations to anything outside are dropped. */
final class Relations {

    private record Relation(String id, String type, String target) {}

    private final List<Relation> relations = new ArrayList<>();

    private Relations() {}

    /** The relations of a part; of the package as a whole for the empty name. */
    static Relations of(ZipParts parts, String part) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        String name = folder + "_rels/" + part.substring(slash) + ".rels";
        Relations relations = new Relations();
        if (!parts.contains(name)) {
            return relations;
        }
        try (XmlPart xml = new XmlPart(parts.open(name))) {
            xml.descendants(element -> {
                String type = xml.attribute("Type");
                String target = xml.attribute("Target");
                if (type != null && target != null && !"External".equalsIgnoreCase(xml.attribute("TargetMode"))) {
                    String id = String.valueOf(xml.attribute("Id"));
                    relations.relations.add(
                            new Relation(id, type.substring(type.lastIndexOf('/') + 1), resolve(folder, target)));
                }
            });
        }
        return relations;
    }

    private static String resolve(String folder, String target) {
        List<String> path = new ArrayList<>();
        for (String step : (target.startsWith("/") ? target : folder + target).split("/")) {
            if (step.equals("..") && !path.isEmpty()) {
                path.remove(path.size() - 1);
            } else if (!step.isEmpty() && !step.equals(".") && !step.equals("..")) {
                path.add(step);
            }
        }
        return String.join("/", path);
    }

    /** The part related in this way. */
    Optional<String> ofType(String type) {
        return relations.stream()
                .filter(relation -> relation.type().equals(type))
                .map(Relation::target)
                .findFirst();
    }

    /** The part that a reference by id means. */
    Optional<String> byId(String id) {
        return relations.stream()
                .filter(relation -> relation.id().equals(id))
                .map(Relation::target)
                .findFirst();
    }
}
