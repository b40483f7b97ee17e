package org.makegood.overviews;

/** What is counted for one area and one group of categories. */
record AreaCount(String areaCode, String categoryGroup, long logged, long openNow, long overdueNow) {}
