package org.nianbao.submission.agency.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.nianbao.submission.agency.model.Region;
import org.nianbao.submission.agency.model.RegionLevel;

/**
 * A region on the wire.
 *
 * @param parentCode null for a province
 */
record RegionBody(
        @NotNull @Pattern(regexp = "[0-9]{6,12}", message = "应为6至12位数字")
        String code,

        @NotBlank @Size(max = 100) @Pattern(regexp = "[^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]*", message = "不能含换行、控制符等看不见的字符")
        String name,

        @NotNull RegionLevel level,

        @Nullable @Pattern(regexp = "[0-9]{6,12}", message = "应为6至12位数字")
        String parentCode) {

    static RegionBody of(Region region) {
        return new RegionBody(region.code(), region.name(), region.level(), region.parentCode());
    }

    Region region() {
        return new Region(code, name.strip(), level, parentCode);
    }
}
