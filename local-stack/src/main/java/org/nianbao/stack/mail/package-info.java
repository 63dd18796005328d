/** The mail catcher: a real SMTP server that keeps what it receives, and the page to read it. */
@NullMarked
package org.nianbao.stack.mail;

import org.jspecify.annotations.NullMarked;
