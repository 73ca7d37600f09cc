package org.claimdesk.shared.job;

import java.time.Duration;

/**
 * Work that is done once in a while, by one node for all of them. A feature that has some produces a bean of this type.
 *
 * @param name  what it is kept under; a job of another name is another job
 * @param every how long after one run the next one is due
 * @param work  opens its own transactions, and may be done again: a node that dies in the middle of it leaves it to another one
 */
public record Job(String name, Duration every, Runnable work) {
}
