package org.makegood.home.web;

import org.makegood.casework.PromiseService;
import org.makegood.kernel.CaseKind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The door: where everybody finds what they came for, and what is promised to them. */
@Controller
class HomePage {

    private final PromiseService promises;

    HomePage(PromiseService promises) {
        this.promises = promises;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("promise", promises.today(CaseKind.CONCERN));
        return "home/home";
    }
}
