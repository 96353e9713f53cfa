// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace sallyport::ui {

class AddressEditor;
class ChoiceCard;
class ServerLink;

/// The very first start: a server on this computer, or one that exists already.
class FirstStartPage final : public QWidget
{
    Q_OBJECT

public:
    explicit FirstStartPage(ServerLink &link, QWidget *parent = nullptr);

Q_SIGNALS:
    /// "On this computer": the first account of it is what comes next.
    void localChosen();

private:
    void showEditor(bool shown);

    ChoiceCard *m_local;
    ChoiceCard *m_remote;
    AddressEditor *m_editor;
};

} // namespace sallyport::ui
