package org.makegood.areas.web;

import org.makegood.areas.AreaService;
import org.makegood.kernel.Days;
import org.makegood.shell.PublicAddresses;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where the answers come from, what day they speak of, and where they are not sure. */
@Controller
class DataPage {

    /** @param set "areas" or "postcodes" */
    record Receipt(String set, int rows, String loaded) {}

    private final AreaService areas;

    DataPage(AreaService areas) {
        this.areas = areas;
    }

    @Bean
    static PublicAddresses dataPageAddresses() {
        return PublicAddresses.of("/about-the-data");
    }

    @GetMapping("/about-the-data")
    String aboutTheData(Model model) {
        var receipts = areas.dataReceipts().stream()
                .map(receipt -> new Receipt(receipt.name(), receipt.rows(), Days.written(receipt.loadedAt())))
                .toList();
        model.addAttribute("sources", areas.dataSources());
        model.addAttribute("attributions", areas.attributions());
        model.addAttribute("receipts", receipts);
        return "areas/about-the-data";
    }
}
