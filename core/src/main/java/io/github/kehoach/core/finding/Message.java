package io.github.kehoach.core.finding;

/**
 * What a finding says, in one plain sentence without a final full stop.
 *
 * @param vi the sentence in Vietnamese, for the clerk who wrote the plan
 * @param en the sentence in English, for the developer who reads the log
 */
public record Message(String vi, String en) {}
