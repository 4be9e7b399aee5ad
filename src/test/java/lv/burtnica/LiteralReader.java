package lv.burtnica;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Reads Java files as the compiler does, so that comments and strings are told apart for certain. */
final class LiteralReader extends TreePathScanner<@Nullable Void, CompilationUnitTree> {

    private final JavacTask task;
    private final Trees trees;
    private final List<Literal> found = new ArrayList<>();

    LiteralReader(List<Path> javaFiles) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
        task = (JavacTask) compiler.getTask(null, files, null, List.of(), null, files.getJavaFileObjectsFromPaths(javaFiles));
        trees = Trees.instance(task);
    }

    List<Literal> read() {
        try {
            task.parse().forEach(unit -> scan(unit, unit));
            return List.copyOf(found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree tree, CompilationUnitTree unit) {
        if (tree.getValue() instanceof String || tree.getValue() instanceof Character) {
            var line = unit.getLineMap().getLineNumber(trees.getSourcePositions().getStartPosition(unit, tree));
            found.add(new Literal(Path.of(unit.getSourceFile().getName()), line, tree.getValue().toString(), isTechnical()));
        }
        return null;
    }

    private boolean isTechnical() {
        return StreamSupport.stream(getCurrentPath().spliterator(), false).anyMatch(LiteralReader::isForDevelopers);
    }

    private static boolean isForDevelopers(Tree tree) {
        return switch (tree) {
            case AnnotationTree annotation -> true;
            case NewClassTree creation -> creation.getIdentifier().toString().matches(".*(Exception|Error)");
            case MethodInvocationTree call -> call.getMethodSelect().toString().matches("log\\.(trace|debug|info|warn|error)");
            default -> false;
        };
    }
}
