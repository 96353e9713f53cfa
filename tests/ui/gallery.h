// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace sallyport::ui {

/// Every widget that windows are made of, in its states, on one page: to look at, and to measure.
class Gallery final : public QWidget
{
    Q_OBJECT

public:
    explicit Gallery(QWidget *parent = nullptr);

private:
    QWidget *makeButtons();
    QWidget *makeFields();
    QWidget *makeChoices();
    QWidget *makeStates();
    QWidget *makeBars();
    QWidget *makeTable();
};

} // namespace sallyport::ui
