package org.nianbao.report.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.report.rule.Reports;

class CellAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "T2/normativeDocuments/issued",
                "T2/licences",
                "T2/feesInTenThousandYuan",
                "T2/procurement/totalAmount",
                "T3/refused.stateSecret/naturalPerson",
                "T3/other/total",
                "T4/reconsideration/upheld",
                "TITLE",
                "P",
                "S1",
                "S6",
                "S1[12,20)"
            })
    void readsWhatItWrites(String address) {
        assertThat(CellAddress.parse(address).format()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "T2",
                "T2/",
                "T2/licences/total",
                "T3/granted",
                "T3/granted/others",
                "T4/reconsideration/upheld/x",
                "S7",
                "S0",
                "S1[20,12)",
                "S1[1,2]",
                "S1[99999999999,2)",
                "T5/a/b"
            })
    void refusesWhatIsNoAddress(String address) {
        assertThatThrownBy(() -> CellAddress.parse(address)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nameTwoHundredCellsOfAReportOf2021() {
        AnnualReport report = Reports.valid(3);

        assertThat(report.numberAddresses())
                .hasSize(200)
                .doesNotHaveDuplicates()
                .allSatisfy(address -> {
                    assertThat(CellAddress.parse(address.format())).isEqualTo(address);
                    assertThat(report.cell(address)).isNotNull();
                });
    }

    @Test
    void giveTheTextOfASpanCutAtItsEnd() {
        AnnualReport report = Reports.valid(3);

        assertThat(report.cell(CellAddress.parse("S5[0,2)"))).isEqualTo("问题");
        assertThat(report.cell(CellAddress.parse("S5[3,99)"))).isEqualTo("改进");
        assertThat(report.cell(CellAddress.parse("S3"))).isNull();
        assertThat(report.cell(CellAddress.parse("T3/other/total"))).isNull();
    }
}
