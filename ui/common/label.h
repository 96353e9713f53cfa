// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/tokens.h"

#include <QLabel>

namespace sallyport::ui {

/// A text with a role, a size relative to the system's font, and a weight. Wraps when it is asked to.
class Label final : public QLabel
{
    Q_OBJECT

public:
    enum class Size { Small, Body, Title, Heading };

    explicit Label(const QString &text = {}, TextRole role = TextRole::Body, Size size = Size::Body, QWidget *parent = nullptr);

    void setRole(TextRole role);
    void setStrong(bool strong);
    /// Lets long texts break into lines; returns this label.
    Label *wrapped();

protected:
    bool event(QEvent *event) override;

private:
    void applyFont();
    void alignWithLayout();

    Size m_size;
    bool m_strong;
};

} // namespace sallyport::ui
