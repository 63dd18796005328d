/** What people see of notices: their texts and their HTTP API. */
@NullMarked
package org.nianbao.notification.notice.web;

import org.jspecify.annotations.NullMarked;
