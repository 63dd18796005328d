package org.nianbao.stack.command;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.nianbao.stack.layout.Home;
import org.nianbao.stack.layout.Port;
import org.nianbao.stack.people.DemoMachine;
import org.nianbao.stack.people.DemoPeople;
import org.nianbao.stack.people.DemoPerson;

/** What people are told when everything is ready: where to go, and as whom. */
final class Announcement {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private Announcement() {}

    // the script says so when nobody's terminal holds the launcher
    private static boolean detached() {
        return "1".equals(System.getenv("NIANBAO_DETACHED"));
    }

    static String of(Home home, OffsetDateTime now, boolean chosen) {
        StringBuilder text = new StringBuilder("\n已就绪。业务时间 " + TIME.format(now) + (chosen ? "（指定）" : "") + "\n\n");
        text.append("  公开网站       ").append(Port.FRONT_DOOR.address()).append("/\n");
        text.append("  邮件           ").append(Port.MAIL_PAGE.address()).append("/\n");
        text.append("  统一登录       ").append(Port.IDENTITY.address()).append("/\n");
        text.append("  数据和日志     ").append(home.root()).append("\n\n");
        text.append("演示人员（密码与用户名相同）：\n");
        DemoPeople everybody = DemoPeople.load();
        for (DemoPerson person : everybody.people()) {
            text.append("  %-18s %s\n".formatted(person.username(), person.name()));
        }
        for (DemoMachine machine : everybody.machines()) {
            text.append("  %-18s %s（密钥 %s）\n".formatted(machine.clientId(), machine.name(), machine.secret()));
        }
        return text.append("\n停止：" + (detached() ? "./nianbao stop\n" : "Ctrl-C，或 ./nianbao stop\n"))
                .toString();
    }
}
