package lv.burtnica.recipe.file;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * A value of the front matter as text. YAML's own ideas of what is a number or a "no" stay out of it: nothing but the tree of nodes
 * is asked for, and no object is ever made from it.
 */
record FrontMatterValue(String text, int keyLine, int line) {

    /** The front matter starts on the second line of the file, and YAML counts from 0. */
    private static final int FIRST_LINE = 2;

    private static final int LONGEST = 10_000;
    private static final int DEEPEST = 5;

    /** All values by their keys, in the order of the file. */
    static Map<String, FrontMatterValue> all(String head, List<RecipeFault> faults) {
        var values = new LinkedHashMap<String, FrontMatterValue>();
        try {
            switch (yaml().compose(new StringReader(head))) {
                case null -> { }
                case MappingNode mapping -> mapping.getValue().forEach(entry -> add(entry, values, faults));
                case Node other -> faults.add(RecipeFault.at(line(other), "front-matter-broken"));
            }
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            faults.add(RecipeFault.at(mark == null ? 1 : mark.getLine() + FIRST_LINE, "front-matter-broken"));
        } catch (YAMLException e) {
            faults.add(RecipeFault.at(1, "front-matter-broken"));
        }
        return values;
    }

    private static void add(NodeTuple entry, Map<String, FrontMatterValue> values, List<RecipeFault> faults) {
        if (!(entry.getKeyNode() instanceof ScalarNode key)) {
            faults.add(RecipeFault.at(line(entry.getKeyNode()), "front-matter-broken"));
        } else if (!(entry.getValueNode() instanceof ScalarNode value)) {
            faults.add(RecipeFault.at(line(key), "value-not-simple", "key", key.getValue()));
        } else if (values.containsKey(key.getValue())) {
            faults.add(RecipeFault.at(line(key), "key-twice", "key", key.getValue()));
        } else {
            values.put(key.getValue(), new FrontMatterValue(value.getValue(), line(key), line(value)));
        }
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + FIRST_LINE;
    }

    private static Yaml yaml() {
        var options = new LoaderOptions();
        options.setCodePointLimit(LONGEST);
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(0);
        return new Yaml(new SafeConstructor(options));
    }
}
