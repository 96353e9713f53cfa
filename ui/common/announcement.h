// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

class QString;
class QWidget;

namespace sallyport::ui {

/// Has a screen reader say `text`, which `speaker` just came to show. Nothing happens where nobody listens.
void announce(QWidget *speaker, const QString &text);

} // namespace sallyport::ui
