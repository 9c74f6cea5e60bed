//! Records: sealed, kept, anchored, shared, erased, and whatever comes between.

mod bulk;
mod crash;
mod erase;
mod kill;
mod s3;
mod share;
mod support;
mod verify;
