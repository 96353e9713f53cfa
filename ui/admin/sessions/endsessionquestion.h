// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/session.h"
#include "ui/common/translated.h"

#include <functional>

class QWidget;

namespace sallyport::ui {

/// Asks, with the password, whether this session of somebody is to end, and ends it. Then calls `ended` with what to say; it must not
/// outlive `window`.
void askToEndSession(Session &session, const api::OpenSessionView &open, QWidget *window, std::function<void(const Phrase &)> ended);

} // namespace sallyport::ui
