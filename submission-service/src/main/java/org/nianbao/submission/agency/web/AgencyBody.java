package org.nianbao.submission.agency.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.submission.agency.model.Agency;
import org.nianbao.submission.agency.model.AgencyKind;

/**
 * An agency on the wire.
 *
 * @param aliases other names it goes by; null for none
 * @param ruleMakingPower whether it may issue 规章; null when that is not known
 * @param active whether it files; null for yes
 */
record AgencyBody(
        @NotNull @Pattern(regexp = "[0-9A-Za-z]{1,32}", message = "应为1至32位数字或字母")
        String code,

        @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]*", message = "不能含换行、控制符等看不见的字符")
        String name,

        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 200) String> aliases,
        @NotNull AgencyKind kind,
        @NotBlank String regionCode,
        @Nullable Boolean ruleMakingPower,
        @Nullable Boolean active) {

    static AgencyBody of(Agency agency) {
        return new AgencyBody(
                agency.code(),
                agency.name(),
                agency.aliases(),
                agency.kind(),
                agency.regionCode(),
                agency.ruleMakingPower(),
                agency.active());
    }

    Agency agency() {
        return new Agency(
                code,
                name.strip(),
                aliases == null ? List.of() : aliases,
                kind,
                regionCode,
                ruleMakingPower,
                !Boolean.FALSE.equals(active));
    }
}
