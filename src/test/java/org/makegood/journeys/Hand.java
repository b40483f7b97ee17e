package org.makegood.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.makegood.support.SignedIn;

/** What somebody does on a page, by the words that stand there; after each act the page has come to rest. */
record Hand(Browser browser, Page page) {

    /** Of somebody who signs in and goes to an address. */
    static Hand of(SignedIn somebody, Browser browser, String path) {
        var hand = new Hand(browser, browser.signIn(somebody));
        hand.go(path);
        return hand;
    }

    void go(String path) {
        page.navigate(browser.address(path));
        browser.settle(page);
    }

    void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        browser.settle(page);
    }

    /** Presses the button of the dialog that is open. */
    void confirm(String button) {
        page.getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
        browser.settle(page);
    }

    /** Follows a link. */
    void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
        browser.settle(page);
    }

    /** Answers a question by one of the choices under it. */
    void choose(String question, String answer) {
        page.locator("fieldset, vaadin-radio-group, vaadin-checkbox-group")
                .filter(new Locator.FilterOptions().setHasText(question))
                .getByLabel(answer, new Locator.GetByLabelOptions().setExact(true))
                .check();
        browser.settle(page);
    }

    /** Takes an option from a list that opens. */
    void pick(String select, String option) {
        page.locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText(select))
                .click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .click();
        browser.settle(page);
    }

    void fill(String label, String words) {
        field(label).fill(words);
    }

    /** Types into a picker, and closes what it opened. */
    void type(String label, String words) {
        field(label).fill(words);
        field(label).press("Enter");
        browser.settle(page);
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .and(page.locator("input, textarea, select"));
    }

    Locator heading(String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Closes the window, and with it the session. */
    void leave() {
        page.context().close();
    }
}
