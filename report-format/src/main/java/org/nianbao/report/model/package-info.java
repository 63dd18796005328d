/** The annual report as a document: its sections, its three tables, and the address of every cell and text; only the JDK. */
@NullMarked
package org.nianbao.report.model;

import org.jspecify.annotations.NullMarked;
