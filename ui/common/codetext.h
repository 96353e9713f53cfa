// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTextEdit>

namespace sallyport::ui {

/// A value for machines, such as an id or a hash: breaks anywhere, and what is selected and copied is exactly the value.
class CodeText final : public QTextEdit
{
    Q_OBJECT

public:
    /// `name` is what assistive programs call it.
    explicit CodeText(const QString &name = {}, const QString &value = {}, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyFont();
    void fit();
};

} // namespace sallyport::ui
