package org.nianbao.report.commandline;

import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in Chinese; the library's own sentences are English and name Java classes. */
public final class WrongArgument {

    private WrongArgument() {}

    /** One sentence for the person who typed it. */
    public static String sentence(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return "不认识的参数：" + String.join(" ", unmatched.getUnmatched());
        }
        if (wrong instanceof MissingParameterException missing) {
            return "缺少参数："
                    + missing.getMissing().stream()
                            .map(WrongArgument::explained)
                            .collect(Collectors.joining("；"));
        }
        ArgSpec argument = wrong.getArgSpec();
        String value = wrong.getValue();
        if (argument != null && value != null) {
            return name(argument) + " 的内容“" + value + "”不能识别：" + description(argument);
        }
        return "参数有误：" + wrong.getMessage();
    }

    private static String explained(ArgSpec argument) {
        return name(argument) + "，" + description(argument);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String description(ArgSpec argument) {
        return String.join("", argument.description());
    }
}
