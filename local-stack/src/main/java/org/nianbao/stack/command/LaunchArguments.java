package org.nianbao.stack.command;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nianbao.stack.launch.LaunchOptions;
import org.nianbao.stack.launch.Progress;
import org.nianbao.stack.layout.Home;
import picocli.CommandLine.Option;

/** What {@code start} and {@code demo} are told alike. */
final class LaunchArguments {

    @Option(names = "--fresh", description = "先删除以前的数据")
    private boolean fresh;

    @Option(names = "--clock", paramLabel = "时间", description = "业务时间，例如 2026-12-01T09:00+08:00")
    private @Nullable OffsetDateTime clock;

    @Option(names = "--without", split = ",", paramLabel = "服务", description = "不启动的服务，例如 review-service")
    private List<String> without = new ArrayList<>();

    boolean fresh() {
        return fresh;
    }

    @Nullable
    OffsetDateTime clock() {
        return clock;
    }

    LaunchOptions options() {
        return new LaunchOptions(fresh, clock, Set.copyOf(without));
    }

    static Progress progress(Home home) {
        // the script knows whether somebody looks at the line
        boolean terminal = "1".equals(System.getenv("NIANBAO_TERMINAL"));
        return new Progress(System.out, terminal, home.run().resolve("state"));
    }
}
