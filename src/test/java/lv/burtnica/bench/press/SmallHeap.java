package lv.burtnica.bench.press;

import java.io.IOException;
import java.util.List;

/** Prints the booklet in a process of its own that has little memory. */
final class SmallHeap {

    private static final int TIMES = 3;
    private static final List<Integer> MEGABYTES = List.of(150, 100, 64, 48, 32, 24);

    private SmallHeap() {}

    /** The process: ends with 0 where the memory was enough. */
    public static void main(String[] args) {
        var content = Content.of(Integer.parseInt(args[0]));
        try {
            var press = new OwnPress(content);
            for (var i = 0; i < TIMES; i++) {
                press.print();
            }
        } finally {
            content.delete();
        }
    }

    /** The least of the heaps tried, in megabytes, in which it works; 0 where none was enough. */
    static int least(int recipes) throws IOException, InterruptedException {
        var enough = 0;
        for (var megabytes : MEGABYTES) {
            if (run(megabytes, recipes) != 0) {
                break;
            }
            enough = megabytes;
        }
        return enough;
    }

    private static int run(int megabytes, int recipes) throws IOException, InterruptedException {
        var java = ProcessHandle.current().info().command().orElse("java");
        return new ProcessBuilder(java, "-Xmx" + megabytes + "m", "-Djava.awt.headless=true", "-cp", System.getProperty("java.class.path"),
                        SmallHeap.class.getName(), Integer.toString(recipes))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
