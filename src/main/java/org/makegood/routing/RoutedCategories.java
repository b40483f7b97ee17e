package org.makegood.routing;

import java.util.Map;
import org.makegood.kernel.CaseKind;

/** The categories of one kind of case, told by the module that owns them: routing itself knows codes only. */
public interface RoutedCategories {

    CaseKind kind();

    /** Names by code, in the order people choose from. */
    Map<String, String> namesByCode();
}
