package io.github.kehoach.core;

/** What an objective is. */
public enum ObjectiveKind implements Coded {
    /** Why it is done (mục đích). */
    PURPOSE,
    /** What has to be observed (yêu cầu). */
    REQUIREMENT,
    /** What is to be reached (mục tiêu). */
    GOAL,
    /** What is to be reached, with a figure (chỉ tiêu). */
    TARGET
}
