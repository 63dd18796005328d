package org.nianbao.stack.command;

import java.nio.file.Path;
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

    @Option(names = "--clock-file", paramLabel = "文件", description = "业务时间以文件为准：写入新的时间即可推移，供测试用")
    private @Nullable Path clockFile;

    @Option(names = "--without", split = ",", paramLabel = "服务", description = "不启动的服务，例如 review-service")
    private List<String> without = new ArrayList<>();

    boolean fresh() {
        return fresh;
    }

    /** Whether business time is not the real one. */
    boolean choosesTime() {
        return clock != null || clockFile != null;
    }

    LaunchOptions options() {
        return new LaunchOptions(fresh, clock, clockFile, Set.copyOf(without));
    }

    static Progress progress(Home home) {
        // the script knows whether somebody looks at the line
        boolean terminal = "1".equals(System.getenv("NIANBAO_TERMINAL"));
        return new Progress(System.out, terminal, home.run().resolve("state"));
    }
}
