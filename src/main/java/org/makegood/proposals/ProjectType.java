package org.makegood.proposals;

/**
 * How a project is run and by whom, in the codes of the probation service.
 *
 * @param plainName as it is asked on the form
 * @param groupName what it belongs to: group placement, individual placement
 */
public record ProjectType(String code, String name, String plainName, String groupCode, String groupName) {}
