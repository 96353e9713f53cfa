// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QComboBox>

namespace sallyport::ui {

/// One of a few values. The wheel scrolls the page under it instead of changing it.
class Choice final : public QComboBox
{
    Q_OBJECT

public:
    explicit Choice(QWidget *parent = nullptr);

    /// The value's text, added where it is missing.
    void setOption(const QVariant &value, const QString &text);
    void select(const QVariant &value);

    /// With room for the whole of its longest text.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// By the user, not by select().
    void chosen(const QVariant &value);

protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace sallyport::ui
