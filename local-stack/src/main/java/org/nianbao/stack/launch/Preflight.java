package org.nianbao.stack.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.nianbao.stack.layout.Home;
import org.nianbao.stack.layout.Port;
import org.nianbao.stack.layout.PortOwner;

/** What is checked before anything starts, so that the answer is one sentence instead of a stack trace later. */
final class Preflight {

    private static final long NEEDED_BYTES = 1_000_000_000L;

    private Preflight() {}

    /** @throws CannotStartException when a port is taken or the disk is full */
    static void check(Home home, Set<Port> ports) {
        checkDisk(home, NEEDED_BYTES);
        checkPorts(ports.stream().collect(Collectors.toMap(Port::number, Port::purpose)));
    }

    static void checkDisk(Home home, long needed) {
        try {
            long free = Files.getFileStore(home.root()).getUsableSpace();
            if (free < needed) {
                throw new CannotStartException("磁盘空间不足：%s 所在磁盘只剩 %d MB，至少需要 %d MB。请清理磁盘，或用环境变量 NIANBAO_HOME 指到别的磁盘。"
                        .formatted(home.root(), free / 1_000_000, needed / 1_000_000));
            }
        } catch (IOException e) {
            throw new CannotStartException("目录 " + home.root() + " 无法访问", e);
        }
    }

    static void checkPorts(Map<Integer, String> ports) {
        List<String> taken = new ArrayList<>();
        for (Map.Entry<Integer, String> port : new TreeMap<>(ports).entrySet()) {
            if (isTaken(port.getKey())) {
                String owner =
                        PortOwner.of(port.getKey()).map(name -> "，占用者：" + name).orElse("");
                taken.add("端口 %d（%s）已被占用%s".formatted(port.getKey(), port.getValue(), owner));
            }
        }
        if (!taken.isEmpty()) {
            throw new CannotStartException(String.join("\n", taken) + "\n请先结束占用端口的程序，再重新启动。");
        }
    }

    private static boolean isTaken(int port) {
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        try (Socket socket = new Socket()) {
            // somebody who listens on every address need not be in the way of a bind (macOS), but of people
            socket.connect(address, 500);
            return true;
        } catch (IOException nobody) {
            return !canListen(address);
        }
    }

    private static boolean canListen(InetSocketAddress address) {
        try (ServerSocket socket = new ServerSocket()) {
            // a connection of the last run that is still being closed does not count
            socket.setReuseAddress(true);
            socket.bind(address);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
