// SPDX-License-Identifier: Apache-2.0
#pragma once

// Every repository in memory, over one FakeStore.
#include "tests/support/fakeattempts.h"
#include "tests/support/fakeaudit.h"
#include "tests/support/fakenotes.h"
#include "tests/support/fakesecrets.h"
#include "tests/support/fakesessions.h"
#include "tests/support/fakesigningkeys.h"
#include "tests/support/fakestatistics.h"
#include "tests/support/fakeusers.h"
