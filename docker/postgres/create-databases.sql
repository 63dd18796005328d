-- One database per service; each service makes its own tables.
create database submission;
create database review;
create database notification;
