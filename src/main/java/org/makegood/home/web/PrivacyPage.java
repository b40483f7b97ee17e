package org.makegood.home.web;

import org.makegood.briefings.feedback.FeedbackService;
import org.makegood.briefings.seats.Needs;
import org.makegood.proposals.nomination.Nominations;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What is kept about people, and for how many days: by the word of those who delete it. */
@Controller
class PrivacyPage {

    @GetMapping("/privacy")
    String privacy(Model model) {
        model.addAttribute("nominationDays", Nominations.KEPT.toDays());
        model.addAttribute("needsDays", Needs.KEPT.toDays());
        model.addAttribute("feedbackDays", FeedbackService.OPEN.toDays());
        return "home/privacy";
    }
}
