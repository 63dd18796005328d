package org.nianbao.stack.launch;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.stack.layout.Home;

/** One sentence before anything starts. */
class PreflightTest {

    @TempDir
    private Path directory;

    @Test
    void namesTheBusyPortItsPurposeAndItsOwner() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();

            assertThatThrownBy(() -> Preflight.checkPorts(Map.of(port, "网站入口")))
                    .isInstanceOf(CannotStartException.class)
                    .hasMessageContaining("端口 " + port + "（网站入口）已被占用")
                    .hasMessageContaining("请先结束占用端口的程序");
        }
    }

    @Test
    void isContentWithFreePorts() throws Exception {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }

        assertThatCode(() -> Preflight.checkPorts(Map.of(free, "网站入口"))).doesNotThrowAnyException();
    }

    @Test
    void saysHowMuchRoomTheDiskLacks() {
        assertThatThrownBy(() -> Preflight.checkDisk(new Home(directory), Long.MAX_VALUE))
                .isInstanceOf(CannotStartException.class)
                .hasMessageContaining("磁盘空间不足")
                .hasMessageContaining("NIANBAO_HOME");
    }
}
