from tests.sentences import document

print(document())
